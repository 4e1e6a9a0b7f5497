/** What the gateway says when it refuses: RFC 9457 problems in Vietnamese and English. */
@NullMarked
package vn.gdnn.gateway.problem;

import org.jspecify.annotations.NullMarked;
