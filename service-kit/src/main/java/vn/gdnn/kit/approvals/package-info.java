/** Four eyes: what one person asks for, another approves or rejects. */
@NullMarked
package vn.gdnn.kit.approvals;

import org.jspecify.annotations.NullMarked;
