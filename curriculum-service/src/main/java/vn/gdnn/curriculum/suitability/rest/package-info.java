/** The suitability of content over HTTP. */
@NullMarked
package vn.gdnn.curriculum.suitability.rest;

import org.jspecify.annotations.NullMarked;
