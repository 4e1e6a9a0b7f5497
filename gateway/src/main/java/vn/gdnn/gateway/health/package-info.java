/** When the gateway can do its work. */
@NullMarked
package vn.gdnn.gateway.health;

import org.jspecify.annotations.NullMarked;
