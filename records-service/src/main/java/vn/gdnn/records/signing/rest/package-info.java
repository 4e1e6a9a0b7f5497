/** Keys over HTTP: for the head who changes them, and for anyone who checks a signature. */
@NullMarked
package vn.gdnn.records.signing.rest;

import org.jspecify.annotations.NullMarked;
