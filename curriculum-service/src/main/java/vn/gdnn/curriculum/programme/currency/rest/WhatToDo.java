package vn.gdnn.curriculum.programme.currency.rest;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.gdnn.curriculum.programme.currency.Signal;

/** What to do about a signal, in both languages. */
record WhatToDo(String vi, String en) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static WhatToDo about(Signal signal) {
        return new WhatToDo(words("vi", signal), words("en", signal));
    }

    private static String words(String language, Signal signal) {
        return ResourceBundle.getBundle(
                        "currency",
                        Locale.forLanguageTag(language),
                        Thread.currentThread().getContextClassLoader(),
                        NO_FALLBACK)
                .getString(signal.name());
    }
}
