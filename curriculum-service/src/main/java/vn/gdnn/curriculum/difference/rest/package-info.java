/** Differences over HTTP, as JSON and as text. */
@NullMarked
package vn.gdnn.curriculum.difference.rest;

import org.jspecify.annotations.NullMarked;
