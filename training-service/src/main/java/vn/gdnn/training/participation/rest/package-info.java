/** Participation over HTTP. */
@NullMarked
package vn.gdnn.training.participation.rest;

import org.jspecify.annotations.NullMarked;
