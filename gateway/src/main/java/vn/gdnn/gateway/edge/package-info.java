/** What every answer carries: trace, security headers, compression. */
@NullMarked
package vn.gdnn.gateway.edge;

import org.jspecify.annotations.NullMarked;
