/** The stock of blanks over HTTP. */
@NullMarked
package vn.gdnn.records.register.blank.rest;

import org.jspecify.annotations.NullMarked;
