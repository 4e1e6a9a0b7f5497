/** Reviews over HTTP. */
@NullMarked
package vn.gdnn.curriculum.programme.review.rest;

import org.jspecify.annotations.NullMarked;
