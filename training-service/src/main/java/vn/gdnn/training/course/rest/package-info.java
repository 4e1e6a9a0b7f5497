/** Courses over HTTP. */
@NullMarked
package vn.gdnn.training.course.rest;

import org.jspecify.annotations.NullMarked;
