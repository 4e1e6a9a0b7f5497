/** The currency of programmes over HTTP. */
@NullMarked
package vn.gdnn.curriculum.programme.currency.rest;

import org.jspecify.annotations.NullMarked;
