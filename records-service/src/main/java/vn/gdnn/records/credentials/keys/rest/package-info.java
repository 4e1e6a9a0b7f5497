/** Keys over HTTP: for the head who changes them, and for anyone who checks a signature. */
@NullMarked
package vn.gdnn.records.credentials.keys.rest;

import org.jspecify.annotations.NullMarked;
