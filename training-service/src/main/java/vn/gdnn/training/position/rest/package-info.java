/** Positions of staff over HTTP. */
@NullMarked
package vn.gdnn.training.position.rest;

import org.jspecify.annotations.NullMarked;
