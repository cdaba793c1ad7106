package io.moodreel.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts text that {@link TextFolding} has folded into words by Unicode's rules (UAX #29): words of alphabets, runs of
 * Hangul and Katakana, single Han and Hiragana characters. No word is dropped, for "It", "Her" and "Us" are titles.
 * Safe for any thread.
 */
final class TitleAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new CJKWidthFilter(tokenizer);
        words = new LowerCaseFilter(words);
        // What has no accent to take off: ß, ø, ł, æ.
        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, words);
    }
}
