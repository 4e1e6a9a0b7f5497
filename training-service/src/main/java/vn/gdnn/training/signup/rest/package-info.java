/** Sign-ups over HTTP. */
@NullMarked
package vn.gdnn.training.signup.rest;

import org.jspecify.annotations.NullMarked;
