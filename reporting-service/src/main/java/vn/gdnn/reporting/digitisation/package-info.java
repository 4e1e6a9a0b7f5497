/** Which institutions keep their records digitally. */
@NullMarked
package vn.gdnn.reporting.digitisation;

import org.jspecify.annotations.NullMarked;
