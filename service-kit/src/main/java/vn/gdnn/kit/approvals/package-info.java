/** Four eyes: what one person asks for, another approves or rejects, and the first may withdraw. */
@NullMarked
package vn.gdnn.kit.approvals;

import org.jspecify.annotations.NullMarked;
