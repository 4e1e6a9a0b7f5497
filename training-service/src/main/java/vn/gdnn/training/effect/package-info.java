/** Whether people use what a course taught them, asked of them and seen by their school some months later. */
@NullMarked
package vn.gdnn.training.effect;

import org.jspecify.annotations.NullMarked;
