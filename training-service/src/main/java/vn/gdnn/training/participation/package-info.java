/** What who signed up did in a session: attendance, marks, answers, and the completion that follows from them. */
@NullMarked
package vn.gdnn.training.participation;

import org.jspecify.annotations.NullMarked;
