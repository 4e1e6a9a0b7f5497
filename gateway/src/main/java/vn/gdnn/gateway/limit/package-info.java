/** How much a caller may send and how often. */
@NullMarked
package vn.gdnn.gateway.limit;

import org.jspecify.annotations.NullMarked;
