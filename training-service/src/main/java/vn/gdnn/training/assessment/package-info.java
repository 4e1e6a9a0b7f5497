/** Self-assessments of staff: in which component they place themselves at which level, time and again. */
@NullMarked
package vn.gdnn.training.assessment;

import org.jspecify.annotations.NullMarked;
