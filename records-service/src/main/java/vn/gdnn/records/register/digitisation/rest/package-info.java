/** Digitised entries over HTTP. */
@NullMarked
package vn.gdnn.records.register.digitisation.rest;

import org.jspecify.annotations.NullMarked;
