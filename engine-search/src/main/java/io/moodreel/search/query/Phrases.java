package io.moodreel.search.query;

/** Pieces of patterns that several readers of constraints share; each stands for whole words between single spaces. */
final class Phrases {
    static final String FILM = "(?:films?|movies?|flicks?|cinema)";
    static final String BOOK = "(?:books?|novels?|novellas?)";
    static final String KIND = "(?:" + FILM + "|" + BOOK + ")";

    /** Words that name a sort of film or book by themselves: "a French comedy", "90s thrillers". */
    static final String SORT = "(?:comed(?:y|ies)|thrillers?|horrors?|dramas?|documentar(?:y|ies)|animation|romances?"
            + "|romcoms?|rom coms?|westerns?|musicals?|sci fi|scifi|science fiction|love stor(?:y|ies)|whodunits?"
            + "|classics?|poetry|poems|short stories|memoirs?|blockbusters?)";

    /** Words after which a year or language is that of a film or book. */
    static final String HEAD = "(?:" + KIND + "|" + SORT + ")";

    /** That a film or book was made, rather than that its story happens. */
    static final String MADE = "(?:made|released|shot|filmed|published|written|came out)";

    /** The beginning, or a pause. */
    static final String START = "^|,";

    /** What may stand between a year or language and the film or book it belongs to. */
    private static final String BETWEEN =
            "(?:(?:early |mid |late )?(?:\\d\\d)?\\d0s|classic|old|new|romantic|romance|funny|sad|dark|scary|good|great|best"
                    + "|silent|animated|short|indie|cult|historical|period|family|war|crime|action|adventure|mystery|fantasy"
                    + "|political|psychological|black|feel good|coming of age|hollywood|" + Languages.ANY + "|" + SORT
                    + ")";

    /** "… romantic comedy": what follows a year or language that is meant as a constraint. */
    static final String HEAD_FOLLOWS = "(?= (?:" + BETWEEN + " ){0,3}" + HEAD + " )";

    /** Words between which and the beginning the film or book itself is named, and after which its contents. */
    static final String CONTENTS = "about|where|who|whose|whom|that|which|with|based|set|of|by|when|while|adapted"
            + "|inspired|through|into|as|on|at|because|is|are|was|gets?|goes|falls?|in|from|for|over|under";

    /** A phrase ends here: at a pause, the end, or a word that begins something new. */
    static final String ENDS = "(?= (?:,|about|where|who|whose|that|which|with|based|set|when|from|in|under|over|for|to"
            + "|not|no|without|please|made|released|published|longer|shorter|less|more|between|like|similar|featuring"
            + "|starring|directed|written|before|after|since|but|only|by|of|is|are|than|up|at|max) | $)";

    private Phrases() {}
}
