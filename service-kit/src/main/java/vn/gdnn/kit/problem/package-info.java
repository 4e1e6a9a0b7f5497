/** One shape for every refusal: RFC 9457 problem details with a stable code, in Vietnamese and English. */
@NullMarked
package vn.gdnn.kit.problem;

import org.jspecify.annotations.NullMarked;
