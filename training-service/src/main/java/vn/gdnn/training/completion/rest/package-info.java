/** Completed trainings over HTTP. */
@NullMarked
package vn.gdnn.training.completion.rest;

import org.jspecify.annotations.NullMarked;
