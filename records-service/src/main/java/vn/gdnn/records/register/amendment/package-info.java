/** Acts on a diploma after its issue: corrected, issued anew, revoked, copied, given back. */
@NullMarked
package vn.gdnn.records.register.amendment;

import org.jspecify.annotations.NullMarked;
