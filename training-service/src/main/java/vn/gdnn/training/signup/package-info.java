/** Who takes part in a session, who waits for a seat, and who should be invited. */
@NullMarked
package vn.gdnn.training.signup;

import org.jspecify.annotations.NullMarked;
