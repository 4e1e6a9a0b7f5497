/** What is said of a course. */
@NullMarked
package vn.gdnn.training.course.content;

import org.jspecify.annotations.NullMarked;
