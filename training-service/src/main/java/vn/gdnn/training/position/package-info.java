/** The positions that staff held: entered for days gone by, corrected with a reason, shown whole. */
@NullMarked
package vn.gdnn.training.position;

import org.jspecify.annotations.NullMarked;
