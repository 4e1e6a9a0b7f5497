/** Periods of work at an institution, of which a person may have several. */
@NullMarked
package vn.gdnn.training.employment;

import org.jspecify.annotations.NullMarked;
