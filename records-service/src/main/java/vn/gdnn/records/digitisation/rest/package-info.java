/** Digitised entries over HTTP. */
@NullMarked
package vn.gdnn.records.digitisation.rest;

import org.jspecify.annotations.NullMarked;
