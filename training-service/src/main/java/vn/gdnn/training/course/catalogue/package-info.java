/** The courses that a caller sees, listed, and those that teach what somebody lacks. */
@NullMarked
package vn.gdnn.training.course.catalogue;

import org.jspecify.annotations.NullMarked;
