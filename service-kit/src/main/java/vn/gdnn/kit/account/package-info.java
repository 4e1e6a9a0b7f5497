/** Whether the account behind a token still stands, asked where a decision hangs on it. */
@NullMarked
package vn.gdnn.kit.account;

import org.jspecify.annotations.NullMarked;
