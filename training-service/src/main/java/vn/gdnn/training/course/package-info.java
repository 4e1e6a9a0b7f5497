/** Courses: what they teach, what they ask for, and when somebody has completed one; offered once another person has read them. */
@NullMarked
package vn.gdnn.training.course;

import org.jspecify.annotations.NullMarked;
