/** Events arrive at least once and take effect once. */
@NullMarked
package vn.gdnn.kit.inbox;

import org.jspecify.annotations.NullMarked;
