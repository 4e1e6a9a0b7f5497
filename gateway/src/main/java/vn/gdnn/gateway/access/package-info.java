/** Who calls: the check of the bearer token. */
@NullMarked
package vn.gdnn.gateway.access;

import org.jspecify.annotations.NullMarked;
