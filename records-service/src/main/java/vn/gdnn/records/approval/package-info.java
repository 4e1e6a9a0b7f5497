/** Four eyes: what one person asks for, another approves or rejects. */
@NullMarked
package vn.gdnn.records.approval;

import org.jspecify.annotations.NullMarked;
