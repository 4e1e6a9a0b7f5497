/** Completed trainings over HTTP. */
@NullMarked
package vn.gdnn.training.training.rest;

import org.jspecify.annotations.NullMarked;
