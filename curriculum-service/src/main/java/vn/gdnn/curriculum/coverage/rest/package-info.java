/** Coverage over HTTP, as JSON, as a table and as a picture. */
@NullMarked
package vn.gdnn.curriculum.coverage.rest;

import org.jspecify.annotations.NullMarked;
