/** Facts about programmes as they arrive. */
@NullMarked
package vn.gdnn.reporting.programme.messaging;

import org.jspecify.annotations.NullMarked;
