/** How much of a programme develops which digital competence. */
@NullMarked
package vn.gdnn.curriculum.coverage;

import org.jspecify.annotations.NullMarked;
