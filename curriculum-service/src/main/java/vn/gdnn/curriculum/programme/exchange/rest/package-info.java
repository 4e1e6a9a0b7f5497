/** One version of a programme as a file, out and in again. */
@NullMarked
package vn.gdnn.curriculum.programme.exchange.rest;

import org.jspecify.annotations.NullMarked;
