/** Which framework and which level each position needs, from which day on. */
@NullMarked
package vn.gdnn.training.framework.need;

import org.jspecify.annotations.NullMarked;
