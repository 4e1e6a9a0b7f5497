/** The stock of blanks over HTTP. */
@NullMarked
package vn.gdnn.records.blank.rest;

import org.jspecify.annotations.NullMarked;
