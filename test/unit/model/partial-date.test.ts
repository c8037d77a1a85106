import fc from "fast-check";
import { parsePartialDate, PartialDateError, weekdayMismatch } from "../../../src/model";

describe("a partial date", () => {
  it.each([
    ["2019-06-18", "2019-06-18", "2019-06-18", "DAY"],
    ["2019-06", "2019-06-01", "2019-06-30", "MONTH"],
    ["2020-02", "2020-02-01", "2020-02-29", "MONTH"],
    ["2019", "2019-01-01", "2019-12-31", "YEAR"],
    ["summer 2019", "2019-06-01", "2019-08-31", "SEASON"],
    ["winter 2019", "2019-12-01", "2020-02-29", "SEASON"],
    ["Q3 2019", "2019-07-01", "2019-09-30", "QUARTER"],
    ["FY2018/19", "2018-04-01", "2019-03-31", "FINANCIAL_YEAR"],
    ["FY2018/19 Q4", "2019-01-01", "2019-03-31", "QUARTER"],
    ["FY1999/00 Q1", "1999-04-01", "1999-06-30", "QUARTER"],
    ["2016/2021", "2016-01-01", "2021-12-31", "INTERVAL"],
    ["2017-08/2019-06-18", "2017-08-01", "2019-06-18", "INTERVAL"],
    ["../2019-09", null, "2019-09-30", "INTERVAL"],
    ["2019-04/..", "2019-04-01", null, "INTERVAL"],
  ])("%s runs from %s to %s, known by %s", (text, earliest, latest, precision) => {
    expect(parsePartialDate(text)).toMatchObject({
      edtf: text,
      earliest,
      latest,
      precision,
      approximate: false,
    });
  });

  it("keeps a mark of doubt", () => {
    expect(parsePartialDate("2019-06~")).toMatchObject({ approximate: true, precision: "MONTH" });
    expect(parsePartialDate("2016/2021?")).toMatchObject({ approximate: true });
  });

  it.each([
    ["2019-21", "there is no month 21; for a span of years write 2016/2021"],
    ["2016-24", "there is no month 24"],
    ["2019-00", "there is no month 00"],
    ["2019-02-30", "is not a day of the calendar"],
    ["2019-06-31", "is not a day of the calendar"],
    ["FY2018/20", "runs over two consecutive years"],
    ["/2019", 'write ".." for an open side'],
    ["2019/", 'write ".." for an open side'],
    ["../..", "open on one side at most"],
    ["2021/2016", "ends before it starts"],
    ["18 June 2019", "is not a date: write a day 2019-06-18"],
    ["2019/2020/2021", 'an interval has one "/"'],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parsePartialDate(text)).toThrow(PartialDateError);
    expect(() => parsePartialDate(text)).toThrow(message);
  });

  it("takes every day of the calendar as itself", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(parsePartialDate(text)).toMatchObject({ earliest: text, latest: text, precision: "DAY" });
      }),
    );
  });

  it("never ends before it starts, and never throws anything but its own error", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}(-\d{2}){0,2}[~?]?(\/(\d{4}(-\d{2}){0,2}|\.\.))?$/),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          const { earliest, latest } = parsePartialDate(given);
          if (earliest && latest) expect(earliest <= latest).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(PartialDateError);
        }
      }),
    );
  });
});

describe("a printed weekday", () => {
  it.each([
    ["2017-08-22", "Tuesday 22 August 2017", null],
    ["2019-06-25", "Tuesday 24th June 2019", null],
    ["2019-06-24", "Tuesday 24th June 2019 @ 19:00", { printed: "tuesday", right: "monday" }],
    ["2019-06-24", "Tue 24 June", { printed: "tuesday", right: "monday" }],
    ["2019-06-24", "24 June 2019", null],
    ["2019-06", "Tuesday in June", null],
  ])("%s printed as %s: %j", (date, printed, wrong) => {
    expect(weekdayMismatch(parsePartialDate(date, printed))).toEqual(wrong);
  });
});
