/** Facts about learning resources as they arrive. */
@NullMarked
package vn.gdnn.reporting.resource.messaging;

import org.jspecify.annotations.NullMarked;
