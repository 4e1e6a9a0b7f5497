/** The effect of courses over HTTP. */
@NullMarked
package vn.gdnn.training.effect.rest;

import org.jspecify.annotations.NullMarked;
