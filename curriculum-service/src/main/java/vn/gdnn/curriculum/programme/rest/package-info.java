/** Programmes over HTTP. */
@NullMarked
package vn.gdnn.curriculum.programme.rest;

import org.jspecify.annotations.NullMarked;
