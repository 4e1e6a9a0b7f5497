/** Which path goes to which backend, and how it is forwarded. */
@NullMarked
package vn.gdnn.gateway.route;

import org.jspecify.annotations.NullMarked;
