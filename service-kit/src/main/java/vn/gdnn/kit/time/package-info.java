/** The clock and the time zone of the law. */
@NullMarked
package vn.gdnn.kit.time;

import org.jspecify.annotations.NullMarked;
