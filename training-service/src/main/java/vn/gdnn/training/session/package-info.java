/** Sessions: a course as it is held, with its meetings, seats and trainers. */
@NullMarked
package vn.gdnn.training.session;

import org.jspecify.annotations.NullMarked;
