import { defineNames } from "../../../engine/define.ts";

/** Bodies whose names do not say that they are bodies, and bodies known by initials. */
export default defineNames({
  id: "organisations",
  names: `
White House; State Department; Justice Department; Treasury Department; Department of State; National Guard; Border Patrol; Customs and Border Protection; Citizenship and Immigration Services; Secret Service; Human Rights Campaign; Washington Examiner; Fox Business; Kremlin; Pentagon; Capitol; Congress; Senate; House; House of Representatives; Parliament; House of Commons; House of Lords; Commons;
Knesset; Bundestag; Duma; Treasury; Federal Reserve; Fed; Interpol; Europol; Taliban; Hamas; Hezbollah; Fatah; Islamic State; Al-Qaeda; al-Qaida; Al Qaeda; Qaeda; Boko Haram; Muslim Brotherhood; Houthis;
Vatican; Holy See; Mossad; Gazprom; Rosneft; Sberbank; Yandex; Rosatom; Roscosmos; Wagner; Google; Alphabet; Facebook; Meta; Twitter; YouTube; Instagram; WhatsApp; TikTok; ByteDance; Snapchat; Reddit; LinkedIn; Telegram;
Apple; Amazon; Microsoft; OpenAI; Anthropic; DeepMind; Nvidia; Intel; Samsung; Sony; Huawei; Tencent; Alibaba; Baidu; Xiaomi; Netflix; Disney; Spotify; Uber; Lyft; Airbnb; Tesla; SpaceX; Boeing; Airbus; Lockheed Martin; Raytheon; Toyota; Volkswagen; Honda; Nissan; Hyundai; BMW; Ford; General Motors; General Electric; General Mills; General Dynamics; General Assembly; Chrysler; Fiat;
Walmart; Walgreens; Costco; Starbucks; McDonald’s; Pfizer; Moderna; BioNTech; AstraZeneca; Merck; Novartis; Bayer; Monsanto; GlaxoSmithKline; ExxonMobil; Exxon; Exxon Mobil; Chevron; Shell; TotalEnergies; Aramco; Saudi Aramco; Halliburton; Enron;
Goldman Sachs; JPMorgan; JPMorgan Chase; JP Morgan; Morgan Stanley; Citigroup; Barclays; Deutsche Bank; Credit Suisse; BlackRock; Lehman Brothers; Wells Fargo; Visa; Mastercard; PayPal; Moody’s; Standard & Poor’s; Fitch; Gallup; Quinnipiac; Nielsen; Ipsos; YouGov; Rasmussen; Pew;
Reuters; Bloomberg; Associated Press; Politico; Axios; BuzzFeed; Breitbart; Vox; Slate; HuffPost; Huffington Post; Al Jazeera; Newsmax; Univision; Telemundo; Newsweek; National Review; Daily Caller; Mother Jones; Washington Post; New York Times; Wall Street Journal; Guardian; Financial Times; Fox News; Xinhua; Tass; WikiLeaks; Wikipedia;
Greenpeace; Oxfam; Amnesty International; Human Rights Watch; Red Cross; Red Crescent; Unicef; Unesco; Planned Parenthood; Black Lives Matter; Médecins Sans Frontières; Doctors Without Borders; Common Cause; Public Citizen; Judicial Watch; MoveOn; Brookings; RAND; Cato; Mozilla; Cambridge Analytica; Antifa; Proud Boys; Ku Klux Klan; Ivy League; Big Tech; Blackwater;
Labour; Tories; Likud; Lib Dems; Greens; Sinn Fein; Syriza; Podemos; Fidesz; GOP; Democrats; Republicans; Conservatives; Liberal Democrats; Tea Party; Harvard; Yale; Princeton; Stanford; Oxford; Cornell; Georgetown; Dartmouth; Caltech; UCLA; Skoltech; Sber;
FBI; CIA; NSA; DHS; DOJ; EPA; FDA; CDC; FEMA; IRS; ICE; TSA; FCC; FTC; SEC; NASA; NOAA; NIH; USDA; HUD; HHS; VA; DEA; ATF; OMB; CBO; GAO; NRC; FAA; NTSB; FERC; BLM; CFPB; FDIC; OPM; DNC; RNC; DCCC; NRCC; DSCC; NRSC; ACLU; NAACP; NRA; AFL-CIO; SEIU; UAW; AARP; AIPAC; CAIR; PETA; ADL; SPLC; CAP; AMA; NFL; NBA; MLB; NHL; NCAA; FIFA; UEFA; IOC; WADA; ESPN; UFC;
UN; U.N.; U.N; EU; E.U.; NATO; WHO; IMF; WTO; OECD; OPEC; OPEC+; ASEAN; IAEA; ICC; ICJ; UNHCR; UNRWA; UNESCO; UNICEF; UNDP; WFP; FAO; ILO; OSCE; BRICS; G7; G20; G-7; G-20; G8; ECB; BBC; CNN; ABC; NBC; CBS; MSNBC; PBS; NPR; AP; AFP; HBO; USA Today; CNBC; C-SPAN; ITV; RT; NHS; MI5; MI6; GCHQ; TUC; CBI; SNP; DUP; UKIP; BNP; BMA; RSPCA; BJP; ANC; PLO; PKK; YPG; ISIS; ISIL; IRA; FARC; FSB; KGB; GRU; IDF; PLA; IRGC; ISI; IBM; AT&T; HSBC; UBS; BP; GE; GM; HP; AMD; TSMC; SMIC; CERN; MIT; NYU; USC; LSE; ETH; EPFL; KPMG; PwC; UPS; BHP; VW; AIG; CITIC; CNOOC; ZTE; DJI; MTS; VTB; SIOM;
`
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
});
